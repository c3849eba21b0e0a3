using ScoringFramework.Wording;

namespace ScoringFramework.Tests.Wording;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("Agence X", "agence x")]
    [InlineData("Agence X", "AgenceX")]
    [InlineData("Agence X", "The Agence X")]
    [InlineData("Agence X", "agence-x")]
    [InlineData("Agence X", "  agence   x. ")]
    [InlineData("Agence X", "Ａｇｅｎｃｅ Ｘ")]
    [InlineData("Agence X", "Agence\u200B X")]
    [InlineData("Société Générale", "Socie\u0301te\u0301 Ge\u0301ne\u0301rale")]
    [InlineData("Société Générale", "SOCIETE GENERALE")]
    [InlineData("L'Équipe", "Équipe")]
    [InlineData("L’Équipe", "equipe")]
    [InlineData("Der Spiegel", "Spiegel")]
    [InlineData("Straßenbahn", "STRASSENBAHN")]
    [InlineData("A B C News", "ABC News")]
    [InlineData("R&D", "R and D")]
    public void One_name_in_two_spellings(string one, string other) => Assert.Equal(PlainName.Of(one), PlainName.Of(other));

    [Theory]
    [InlineData("Agence X", "Agence Y")]
    [InlineData("The", "Le")]
    [InlineData("!", "?")]
    [InlineData("", "?")]
    [InlineData("ガス", "カス")]
    [InlineData("कि", "का")]
    [InlineData("Financial Times", "Financial Times Deutschland")]
    public void Two_names(string one, string other) => Assert.NotEqual(PlainName.Of(one), PlainName.Of(other));
}

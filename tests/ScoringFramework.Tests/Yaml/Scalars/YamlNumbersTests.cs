using System.Globalization;
using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Yaml.Scalars;

public class YamlNumbersTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("6.5", "6.5")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("10", "10")]
    [InlineData("0.001", "0.001")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    public void Plain_decimals_are_read(string text, string value)
    {
        Assert.True(YamlNumbers.TryDecimal(Scalar(text), out var read, out var fault));
        Assert.Equal(NumberFault.None, fault);
        Assert.Equal(value, read.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_decimal_of_28_digits_is_read_exactly() => Gen.Select(Gen.Long, Gen.Int[0, 18]).Holds((digits, scale) =>
    {
        var number = new decimal((int)digits, (int)(digits >> 32), 0, digits < 0, (byte)scale);
        Assert.True(YamlNumbers.TryDecimal(Scalar(number.ToString(CultureInfo.InvariantCulture)), out var read, out _));
        Assert.Equal(number, read);
    });

    [Theory]
    [InlineData("six", "SF0301: 'six' is not a number. Write a number such as 6.5.")]
    [InlineData("7/10", "SF0301: '7/10' is not a number. Write one number, such as 7.")]
    [InlineData("7,", "SF0301: '7,' is not a number. Write 7.")]
    [InlineData("-7.5;", "SF0301: '-7.5;' is not a number. Write -7.5.")]
    [InlineData("7# by mail", "SF0301: '7# by mail' is not a number. Write 7. A comment begins with a space and '#'.")]
    [InlineData("7\u200B", "SF0301: '7\u200B' contains the invisible character U+200B, so it is not a number. Write 7 without it.")]
    [InlineData("6-10", "SF0301: '6-10' is not a number. Write a number such as 6.5.")]
    [InlineData("2026-05-31", "SF0301: '2026-05-31' is not a number. Write a number such as 6.5.")]
    [InlineData("5th", "SF0301: '5th' is not a number. Write a number such as 6.5.")]
    [InlineData("40 percent", "SF0301: '40 percent' is not a number. Write the number alone: 40.")]
    [InlineData("--5", "SF0301: '--5' is not a number. Write a number such as 6.5.")]
    [InlineData("٤", "SF0301: '٤' is not a number. Write a number such as 6.5.")]
    [InlineData("", "SF0302: a number is expected, and there is no value. Write a number such as 6.5, or remove the key.")]
    [InlineData("~", "SF0302: a number is expected, and '~' means no value. Write a number such as 6.5, or remove the key.")]
    [InlineData("'6.5'", "SF0303: '6.5' is in quotes, so it is text and not a number. Write 6.5 without quotes.")]
    [InlineData("'six'", "SF0301: 'six' is not a number. Write a number such as 6.5.")]
    [InlineData("010", "SF0304: '010' begins with a zero, and some YAML readers read it as an octal number. Write 10.")]
    [InlineData("-00.50", "SF0304: '-00.50' begins with a zero, and some YAML readers read it as an octal number. Write -0.50.")]
    [InlineData("6,5", "SF0305: '6,5' has a decimal comma, and numbers have a decimal point. Write 6.5.")]
    [InlineData("-1234,567", "SF0305: '-1234,567' has a decimal comma, and numbers have a decimal point. Write -1234.567.")]
    [InlineData("0,125", "SF0305: '0,125' has a decimal comma, and numbers have a decimal point. Write 0.125.")]
    [InlineData("1_000",
        "SF0306: the digits of '1_000' are in groups, and the separator could be read as a decimal point. Write the digits without "
        + "separators, and a point before decimals.")]
    [InlineData("1,000",
        "SF0306: the digits of '1,000' are in groups, and the separator could be read as a decimal point. Write the digits without "
        + "separators, and a point before decimals.")]
    [InlineData("1 000",
        "SF0306: the digits of '1 000' are in groups, and the separator could be read as a decimal point. Write the digits without "
        + "separators, and a point before decimals.")]
    [InlineData("1.000.000",
        "SF0306: the digits of '1.000.000' are in groups, and the separator could be read as a decimal point. Write the digits without "
        + "separators, and a point before decimals.")]
    [InlineData("1e3", "SF0307: '1e3' is written with an exponent. Write 1000.")]
    [InlineData("1.5E-3", "SF0307: '1.5E-3' is written with an exponent. Write 0.0015.")]
    [InlineData("1e999", "SF0307: '1e999' is written with an exponent. Write the number in digits.")]
    [InlineData(".nan",
        "SF0308: '.nan' is not a finite number, so no score can be computed from it. Write a number. If the value is unknown, remove the "
        + "key.")]
    [InlineData("-.inf",
        "SF0308: '-.inf' is not a finite number, so no score can be computed from it. Write a number. If the value is unknown, remove "
        + "the key.")]
    [InlineData("1:30",
        "SF0309: '1:30' is a time or a ratio, and some YAML readers read it as a number in base 60. Write it as one decimal number, such "
        + "as 1.5.")]
    [InlineData("0x10", "SF0310: '0x10' is not a decimal number. Write the number in decimal digits.")]
    [InlineData("0o17", "SF0310: '0o17' is not a decimal number. Write the number in decimal digits.")]
    [InlineData("+5", "SF0311: '+5' has a plus sign, which is not allowed. Write 5.")]
    [InlineData("−5", "SF0311: '−5' begins with a dash, and YAML expects a hyphen. Write -5 with a hyphen.")]
    [InlineData(".5", "SF0312: '.5' has no digit on one side of its point. Write 0.5.")]
    [InlineData("5.", "SF0312: '5.' has no digit on one side of its point. Write 5.")]
    [InlineData("12345678901234567890123456789",
        "SF0313: '12345678901234567890123456789' has more than 28 digits, the most that are exact. Round it to the digits that have "
        + "meaning.")]
    [InlineData("0.00000000000000000000000000001",
        "SF0313: '0.00000000000000000000000000001' has more than 28 digits, the most that are exact. Round it to the digits that have "
        + "meaning.")]
    [InlineData("40%", "SF0314: '40%' has a percent sign, and a plain number is expected. Write 40.")]
    [InlineData("-4.5 %", "SF0314: '-4.5 %' has a percent sign, and a plain number is expected. Write -4.5.")]
    public void Anything_else_is_reported_as_what_it_is(string text, string diagnostic)
    {
        var scalar = Scalar(text);
        Assert.False(YamlNumbers.TryDecimal(scalar, out _, out var fault));
        Assert.Equal($"f.yaml(1,{(text.Length == 0 ? 3 : 4)}): error {diagnostic}", fault.ToDiagnostic(scalar).ToString());
    }

    [Fact]
    public void Any_text_is_read_or_reported() =>
        Gen.Select(Gen.String[Gen.OneOf('0', '1', '9', '.', ',', '-', '+', 'e', 'x', ':', '_', ' ', '%', '−', 'n', '~'), 0, 40], Gen.Bool)
        .Holds((text, quoted) =>
        {
            var scalar = new YamlScalar(text, quoted ? YamlStyle.Quoted : YamlStyle.Plain, new SourceSpan("f.yaml", 1, 1, 1, 1));
            var isRead = YamlNumbers.TryDecimal(scalar, out _, out var fault);
            Assert.Equal(isRead, fault == NumberFault.None);
            Assert.True(isRead || fault.ToDiagnostic(scalar).ToString().EndsWith('.'));
        }, iter: 20_000);

    private static YamlScalar Scalar(string text) => (YamlScalar)Reading.Sound($"a: {text}")["a"]!;
}

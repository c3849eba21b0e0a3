using System.Text.Json;

namespace ScoringFramework.Tests.Scoring.Identity;

/// <summary>RFC 8785: its own example of section 3.2 and the numbers of its appendix B.</summary>
public sealed class CanonicalJsonTests
{
    [Fact]
    public void The_example_of_the_rfc_comes_out()
    {
        const string Given = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;

        using var document = JsonDocument.Parse(Given);

        Assert.Equal(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
            CanonicalJson.Of(document.RootElement));
    }

    [Theory]
    [InlineData(0x0000000000000000UL, "0")]
    [InlineData(0x8000000000000000UL, "0")]
    [InlineData(0x0000000000000001UL, "5e-324")]
    [InlineData(0x8000000000000001UL, "-5e-324")]
    [InlineData(0x7fefffffffffffffUL, "1.7976931348623157e+308")]
    [InlineData(0x4340000000000000UL, "9007199254740992")]
    [InlineData(0x4430000000000000UL, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5UL, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6UL, "1e+23")]
    [InlineData(0x444b1ae4d6e2ef50UL, "1e+21")]
    [InlineData(0x444b1ae4d6e2ef4fUL, "999999999999999900000")]
    [InlineData(0x3eb0c6f7a0b5ed8dUL, "0.000001")]
    [InlineData(0x3eb0c6f7a0b5ed8cUL, "9.999999999999997e-7")]
    [InlineData(0x41b3de4355555553UL, "333333333.3333332")]
    [InlineData(0xbecbf647612f3696UL, "-0.0000033333333333333333")]
    public void A_number_is_written_as_ecmascript_writes_it(ulong bits, string expected) =>
        Assert.Equal(expected, CanonicalJson.Number(BitConverter.UInt64BitsToDouble(bits)));

    [Fact]
    public void Names_are_ordered_by_their_utf16_units()
    {
        using var document = JsonDocument.Parse("""{"\ud83d\ude00":1,"\ufb33":2,"€":3,"1":4,"\r":5,"ö":6}""");

        Assert.Equal("{\"\\r\":5,\"1\":4,\"ö\":6,\"€\":3,\"\ud83d\ude00\":1,\"\ufb33\":2}", CanonicalJson.Of(document.RootElement));
    }
}

using System.Runtime.Intrinsics;
using ScoringFramework.Batch;

namespace ScoringFramework.Tests.Batch;

/// <summary>What wide vectors compute has the bits of a single row's arithmetic.</summary>
public class WideLanesTests
{
    [Fact]
    public void A_quotient_is_rounded_as_a_division()
    {
        var random = new Random(1);
        for (var turn = 0; turn < 400_000; turn++)
        {
            var (a, b) = (Weight(random), 0.0);
            for (var more = random.Next(9); more > 0; more--)
            {
                b += Weight(random);
            }

            b += a;
            Assert.True((a / b).Equals(Quotient(a, b)), $"{a:R} / {b:R} is {a / b:R}, and not {Quotient(a, b):R}.");
        }
    }

    [Fact]
    public void A_quotient_next_to_where_rounding_turns_is_rounded_as_a_division()
    {
        // With so many bits equal, quotients of neighbours lie as near to the middle of two doubles as any can.
        for (var a = 0; a < 300; a++)
        {
            for (var b = 0; b < 300; b++)
            {
                var (x, y) = (1 + (a * Math.Pow(2, -52)), 2 - (b * Math.Pow(2, -52)));
                Assert.Equal(x / y, Quotient(x, y));
                Assert.Equal(y / (x + y), Quotient(y, x + y));
            }
        }
    }

    private static double Weight(Random random) => random.Next(4) switch
    {
        0 => random.Next(1, 100),
        1 => random.Next(1, 1000) / 10.0,
        2 => random.NextDouble() + 1e-9,
        _ => Math.Pow(10, random.Next(-28, 28)) * (1 + random.NextDouble()),
    };

    private static double Quotient(double a, double b) =>
        WideLanes.Quotient(Vector512.Create(a), Vector512.Create(b), Vector512.Create(1 / b))[0];
}

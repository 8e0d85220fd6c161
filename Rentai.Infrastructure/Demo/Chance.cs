namespace Rentai.Infrastructure.Demo;

/// <summary>Draws from a seeded stream.</summary>
internal static class Chance
{
    /// <summary>The stream of one aspect of one customer, which depends on nothing else.</summary>
    public static Random Stream(int customer, string aspect)
    {
        var mixed = 2166136261u;
        foreach (var letter in aspect)
        {
            mixed = (mixed ^ letter) * 16777619u;
        }

        mixed = (mixed ^ (uint)DemoCompany.Seed) * 16777619u;
        mixed = (mixed ^ (uint)customer) * 2654435761u;
        mixed ^= mixed >> 15;
        mixed *= 2246822519u;
        mixed ^= mixed >> 13;
        return new Random((int)(mixed & int.MaxValue));
    }

    extension(Random random)
    {
        public bool Happens(double probability) => random.NextDouble() < probability;

        public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

        /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
        public int Between(int least, int most) => random.Next(least, most + 1);

        public double Between(double least, double most) => least + ((most - least) * random.NextDouble());

        /// <summary>Roughly normal, cut at three spreads.</summary>
        public double Around(double mean, double spread) =>
            mean + (spread * (random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2) * 1.7320508);

        public string Digits(int count)
        {
            Span<char> digits = stackalloc char[count];
            foreach (ref var digit in digits)
            {
                digit = (char)('0' + random.Next(10));
            }

            return new string(digits);
        }

        public Guid Guid()
        {
            Span<byte> bytes = stackalloc byte[16];
            random.NextBytes(bytes);
            return new Guid(bytes);
        }
    }
}

using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace ScoringFramework.Cli.Rows;

/// <summary>A column of Parquet: the cells of one group of rows at a time.</summary>
internal abstract class ParquetColumn
{
    /// <summary>Whether its cells are numbers.</summary>
    public abstract bool IsNumber { get; }

    /// <summary>The column that a field is; null where it has lists, groups or bytes.</summary>
    public static ParquetColumn? Of(Field field)
    {
        if (field is not DataField { IsArray: false, MaxRepetitionLevel: 0 } data)
        {
            return null;
        }

        var type = data.ClrType;
        return type == typeof(double) ? new ParquetValues<double>(data, d => d, Text)
            : type == typeof(float) ? new ParquetValues<float>(data, Double, Text)
            : type == typeof(decimal) ? new ParquetValues<decimal>(data, d => (double)d, Text)
            : type == typeof(long) ? new ParquetValues<long>(data, n => n, Text)
            : type == typeof(ulong) ? new ParquetValues<ulong>(data, n => n, Text)
            : type == typeof(int) ? new ParquetValues<int>(data, n => n, Text)
            : type == typeof(uint) ? new ParquetValues<uint>(data, n => n, Text)
            : type == typeof(short) ? new ParquetValues<short>(data, n => n, Text)
            : type == typeof(ushort) ? new ParquetValues<ushort>(data, n => n, Text)
            : type == typeof(sbyte) ? new ParquetValues<sbyte>(data, n => n, Text)
            : type == typeof(byte) ? new ParquetValues<byte>(data, n => n, Text)
            : type == typeof(bool) ? new ParquetValues<bool>(data, null, b => b ? "yes" : "no")
            : type == typeof(DateTime) ? new ParquetValues<DateTime>(data, null, Date)
            : type == typeof(Guid) ? new ParquetValues<Guid>(data, null, g => g.ToString())
            : type == typeof(ReadOnlyMemory<char>) || type == typeof(string) ? new ParquetTexts(data)
            : null;
    }

    /// <summary>Reads the cells of a group of rows.</summary>
    /// <param name="group">The group.</param>
    /// <param name="levels">Room for a number a row.</param>
    public abstract void Load(ParquetRowGroupReader group, Memory<int> levels);

    /// <summary>The number of a row of the group; not a number where there is none.</summary>
    public abstract double Number(int row);

    /// <summary>The text of a row of the group; null where there is none.</summary>
    public abstract string? Text(int row);

    private static string Text<T>(T number) where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    // 7.1 in 32 bits is meant to be 7.1, and not the nearest number of 64 bits.
    private static double Double(float number) => Math.Abs(number) < 1e28f ? (double)(decimal)number : number;

    private static string Date(DateTime time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}

/// <summary>A column of numbers, of yes and no, of dates or of GUIDs.</summary>
/// <param name="field">The field of the file.</param>
/// <param name="number">A value as a number; null where it is none.</param>
/// <param name="text">A value as text.</param>
internal sealed class ParquetValues<T>(DataField field, Func<T, double>? number, Func<T, string> text) : ParquetColumn
    where T : struct
{
    private T[] values = [];
    private bool[] isNull = [];

    public override bool IsNumber => number is not null;

    public override void Load(ParquetRowGroupReader group, Memory<int> levels)
    {
        var rows = levels.Length;
        if (values.Length < rows)
        {
            (values, isNull) = (new T[rows], new bool[rows]);
        }

        var hasNulls = field.MaxDefinitionLevel > 0;
        group.ReadRawAsync(field, values.AsMemory(0, rows), hasNulls ? levels : null, null).AsTask().GetAwaiter().GetResult();
        if (hasNulls)
        {
            Spread(levels.Span);
        }
    }

    public override double Number(int row) => isNull[row] ? double.NaN : number!(values[row]);

    public override string? Text(int row) => isNull[row] ? null : text(values[row]);

    // The file has the values without those that are null. From the last on, none is overwritten before it is moved.
    private void Spread(ReadOnlySpan<int> levels)
    {
        var at = levels.Count(field.MaxDefinitionLevel);
        for (var row = levels.Length - 1; row >= 0; row--)
        {
            isNull[row] = levels[row] < field.MaxDefinitionLevel;
            if (!isNull[row])
            {
                values[row] = values[--at];
            }
        }
    }
}

/// <summary>A column of texts.</summary>
internal sealed class ParquetTexts(DataField field) : ParquetColumn
{
    private string?[] texts = [];

    public override bool IsNumber => false;

    public override void Load(ParquetRowGroupReader group, Memory<int> levels)
    {
        var rows = levels.Length;
        if (texts.Length < rows)
        {
            texts = new string?[rows];
        }

        group.ReadAsync(field, texts.AsMemory(0, rows)!).AsTask().GetAwaiter().GetResult();
    }

    public override double Number(int row) => double.NaN;

    public override string? Text(int row) => texts[row];
}

using System.Buffers;
using System.Text;

namespace ScoringFramework.Scoring;

/// <summary>A rubric or a dossier as canonical JSON and what identifies it, each made when it is first asked for.</summary>
internal sealed class ModelIdentity
{
    private ModelIdentity(Action<IBufferWriter<byte>> write, Action<IBufferWriter<byte>> writeWithoutWords)
    {
        var gate = new object();
        Utf8 = new(gate, _ => Written(write));
        Text = new(gate, _ => Encoding.UTF8.GetString(Utf8.Value.Span));
        Content = new(gate, _ => Hashes.Of(Utf8.Value.Span));
        Scoring = new(gate, _ => Hashes.Of(writeWithoutWords));
    }

    /// <summary>The model as canonical JSON.</summary>
    public Late<ReadOnlyMemory<byte>> Utf8 { get; }

    /// <summary>The same as text.</summary>
    public Late<string?> Text { get; }

    /// <summary>SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal.</summary>
    public Late<string> Scoring { get; }

    /// <summary>SHA-256 of everything, in lower-case hexadecimal.</summary>
    public Late<string> Content { get; }

    public static ModelIdentity Of(Rubric rubric) =>
        new(into => ModelJson.Write(rubric, into), into => ModelJson.Write(Hashes.WithoutWords(rubric), into));

    public static ModelIdentity Of(Dossier dossier) =>
        new(into => ModelJson.Write(dossier, into), into => ModelJson.Write(Hashes.WithoutWords(dossier), into));

    private static ReadOnlyMemory<byte> Written(Action<IBufferWriter<byte>> write)
    {
        var into = new ArrayBufferWriter<byte>();
        write(into);
        return into.WrittenMemory;
    }
}

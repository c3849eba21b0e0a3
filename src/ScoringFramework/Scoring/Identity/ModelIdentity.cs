using System.Buffers;

namespace ScoringFramework.Scoring;

/// <summary>A rubric or a dossier as canonical JSON and what identifies it, each made when it is first asked for.</summary>
internal sealed class ModelIdentity
{
    private ModelIdentity(Action<IBufferWriter<byte>> write, Action<IBufferWriter<byte>> writeWithoutWords, bool isShared)
    {
        var gate = new object();
        Json = new(() => Written(write)) { IsShared = isShared };
        Content = new(gate, _ => Hashes.Of(Json.Utf8.Value.Span));
        Scoring = new(gate, _ => Hashes.Of(writeWithoutWords));
    }

    /// <summary>The model as canonical JSON.</summary>
    public CanonicalModel Json { get; }

    /// <summary>SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal.</summary>
    public Late<string> Scoring { get; }

    /// <summary>SHA-256 of everything, in lower-case hexadecimal.</summary>
    public Late<string> Content { get; }

    public static ModelIdentity Of(Rubric rubric) =>
        new(into => ModelJson.Write(rubric, into), into => ModelJson.Write(Hashes.WithoutWords(rubric), into), isShared: true);

    public static ModelIdentity Of(Dossier dossier) =>
        new(into => ModelJson.Write(dossier, into), into => ModelJson.Write(Hashes.WithoutWords(dossier), into), isShared: false);

    private static ReadOnlyMemory<byte> Written(Action<IBufferWriter<byte>> write)
    {
        using var into = new PooledBuffer();
        write(into);
        return into.Written.ToArray();
    }
}

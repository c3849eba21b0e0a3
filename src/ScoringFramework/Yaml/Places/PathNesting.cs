namespace ScoringFramework.Yaml;

/// <summary>How the paths of a model nest.</summary>
internal static class PathNesting
{
    extension(ModelPath path)
    {
        /// <summary>The same place, meaning its value.</summary>
        public ModelPath Unnamed => path.IsName ? path.Parent.Then(path.Segments[^1]) : path;

        /// <summary>True when the path is another one or is under it.</summary>
        public bool StartsWith(ModelPath above) =>
            path.Segments.Count >= above.Segments.Count && path.Segments.Take(above.Segments.Count).SequenceEqual(above.Segments);
    }
}

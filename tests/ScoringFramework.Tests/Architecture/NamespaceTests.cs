using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoringFramework.Tests.Architecture;

/// <summary>
/// A type is in its room's namespace, except the types of the first five minutes, which need no more than <c>using ScoringFramework;</c>,
/// and the extension methods that write them.
/// </summary>
public sealed class NamespaceTests
{
    private static readonly string[] First =
    [
        "Aggregation", "Bounds", "CompositeBuilder", "Confidence", "CriterionBuilder", "Curve", "Diagnostic", "DiagnosticList",
        "DimensionScore", "Dossier",
        "DossierBuilder", "DossierFile", "Headline", "LoadResult", "ModelPath", "Outcome", "PartialDate", "ReasoningSnapshot", "Rubric",
        "RubricBuilder",
        "RubricFile", "Scorecard", "ScorecardFile", "ScoringEngine", "Severity",
    ];

    [Fact]
    public void A_type_is_in_the_namespace_of_its_room() => Assert.Equal([], Misplaced(SourceCompilation.Library));

    [Fact]
    public void The_types_of_the_first_five_minutes_are_all_there() =>
        Assert.Equal(First, PublicTypes.All.Where(t => t.Namespace == "ScoringFramework").Select(t => (Name: t.Name.Split('`')[0], Type: t))
            .Where(t => First.Contains(t.Name) || !t.Type.IsDefined(typeof(ExtensionAttribute), false))
            .Select(t => t.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_type_in_another_namespace_is_found() => Assert.Equal(
        [
            "Output/D.cs: Text is in ScoringFramework and not in ScoringFramework.Output.",
            "Rubrics/A.cs: Level is in ScoringFramework and not in ScoringFramework.Rubrics.",
            "Rubrics/A.cs: Rubric is in ScoringFramework.Rubrics and not in ScoringFramework.",
            "Yaml/Fields/B.cs: Shape is in ScoringFramework.Yaml.Fields and not in ScoringFramework.Yaml.",
            "Yaml/Fields/C.cs: Loose is in no namespace and not in ScoringFramework.Yaml.",
        ],
        Misplaced(SourceCompilation.Of(
        [
            new("Rubrics/A.cs",
                "namespace ScoringFramework { record Level; record Curve; } namespace ScoringFramework.Rubrics { record Rubric { record "
                + "Part; } }"),
            new("Yaml/Fields/B.cs", "namespace ScoringFramework.Yaml.Fields; record Shape;"),
            new("Yaml/Fields/C.cs", "delegate void Loose();"),
            new("Output/D.cs", """
                namespace ScoringFramework;
                public static class CardOutput { public static void WriteTo(this Scorecard card) { } static int Of() => 1; }
                public static class Text { public static string Of(Scorecard card) => ""; }
                """),
            new("Root.cs", "namespace ScoringFramework; static class Root;"),
        ])));

    private static string[] Misplaced(SourceCompilation sources) =>
    [
        .. sources.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && m.Parent is not TypeDeclarationSyntax)
            .Select(type => (Type: type, File: tree.FilePath, Name: NameOf(type), Is: SpaceOf(type)))
            .Select(t =>
                (t.File, t.Name, t.Is, Should: IsFirst(t.Type, t.Name) ? "ScoringFramework" : $"ScoringFramework.{Rooms.Of(t.File)}"))
            .Where(t => t.Is != t.Should).Select(t => $"{t.File}: {t.Name} is in {t.Is} and not in {t.Should}."))
            .Order(StringComparer.Ordinal),
    ];

    // C# finds extension methods by their namespace: those that write a card are found where the card is.
    private static bool IsFirst(MemberDeclarationSyntax type, string name) =>
        First.Contains(name) || Rooms.Of(type.SyntaxTree.FilePath) == Rooms.None
        || (Rooms.Of(type.SyntaxTree.FilePath) == "Output" && IsExtensions(type));

    private static bool IsExtensions(MemberDeclarationSyntax type) =>
        type is ClassDeclarationSyntax { Members: var members } && IsPublic(type)
        && members.OfType<MethodDeclarationSyntax>().Where(IsPublic).Select(m => m.ParameterList.Parameters.FirstOrDefault())
            .ToArray() is [_, ..] first
        && first.All(p => p is not null && p.Modifiers.Any(SyntaxKind.ThisKeyword));

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax d ? d.Identifier.ValueText : ((BaseTypeDeclarationSyntax)type).Identifier.ValueText;

    private static string SpaceOf(SyntaxNode type) =>
        type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "no namespace";
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Testing.Tests.Json;

/// <summary>What a user's endpoint returns.</summary>
internal sealed record Reply(Scorecard Card, Change? Change, DiagnosticList Problems);

/// <summary>
/// A user's own source generation, compiled here without a view of the library's internals. A converter that is not public would be the
/// warning SYSLIB1220, which ends the build.
/// </summary>
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Scorecard[]))]
[JsonSerializable(typeof(Rubric))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Diagnostic))]
internal sealed partial class UserContext : JsonSerializerContext;

/// <summary>The same with the options of ASP.NET Core.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Scorecard[]))]
[JsonSerializable(typeof(Rubric))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Diagnostic))]
internal sealed partial class UserWebContext : JsonSerializerContext;

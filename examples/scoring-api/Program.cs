using ScoringApi;
using ScoringFramework;
using ScoringFramework.Reporting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new LiveRubric(builder.Configuration["Rubric"] ?? Path.Combine(AppContext.BaseDirectory, "vendor.yaml")));
builder.Services.AddSingleton(new DossierFolder(builder.Configuration["Dossiers"] ?? AppContext.BaseDirectory));
builder.Services.AddHealthChecks().AddCheck<RubricHealth>("rubric");
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(options => options.AddDocumentTransformer<ScorecardSchema>());
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = DossierBody.MaxBytes);

var app = builder.Build();
// A body that is too large, cut off or not readable is the caller's mistake: no error of the server's, in its log neither.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");

// A dossier in, a scorecard out. What its author did wrong comes back with its line, its reason and its remedy.
app.MapPost("/scorecards", async (HttpRequest request, LiveRubric rubric, CancellationToken cancellation) =>
{
    if (rubric.Engine is not { } engine)
    {
        return Results.Problem("The rubric has errors, and no earlier version was loaded.", statusCode: 503);
    }

    var read = await DossierBody.Read(request, engine.Rubric, cancellation);
    return read.TryGetValue(out var dossier, out var problems) ? Results.Ok(engine.Score(dossier)) : DossierProblem.Of(problems);
}).Accepts<Dossier>("application/yaml", "application/json").Produces<Scorecard>().ProducesProblem(422).ProducesProblem(503);

app.MapGet("/rubric", (LiveRubric rubric) => rubric.Engine is { } engine ? Results.Ok(engine.Rubric) : Results.NotFound());

// The page of a dossier that is kept here, for readers.
app.MapGet("/{id}", (string id, LiveRubric rubric, DossierFolder folder, CancellationToken cancellation) =>
    rubric.Engine is { } engine && folder.Find(id, engine.Rubric, cancellation) is { } dossier
        ? Results.Content(ProfilePage.Of(engine.Score(dossier), new PageOptions { SingleFile = true }).ToHtml(), "text/html; charset=utf-8")
        : Results.NotFound());

app.Run();

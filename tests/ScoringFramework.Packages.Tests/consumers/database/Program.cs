using Microsoft.Data.Sqlite;
using ScoringFramework;

using var database = new SqliteConnection("Data Source=:memory:");
database.Open();
Execute("create table figures (vendor text, metric text, unit text, value real)");
Execute("insert into figures values ('acme','faults','percent',1), ('acme','price','eur',80)");
Execute("insert into figures values ('globex','faults','percent',4), ('globex','price','eur',60)");

Rubric rubric = Rubric.Define("vendor", "1.0.0", r => r
    .Criterion("Q", "Quality", weight: 60, c => c.Measure("faults", "percent", Curve.Points((0, 10), (5, 0))))
    .Criterion("C", "Cost", weight: 40, c => c.Measure("price", "eur", Curve.Points((50, 10), (100, 0))))).ValueOrThrow();
var engine = new ScoringEngine(rubric);

foreach (var vendor in Rows("select distinct vendor from figures order by vendor", row => row.GetString(0)))
{
    Dossier dossier = Dossier.Define(vendor, rubric, vendor, new(2026, 5, 31), d =>
    {
        d.Source("erp", "Purchasing system", "Us", tier: "primary", published: new(2026, 5));
        foreach (var (metric, unit, value) in Rows($"select metric, unit, value from figures where vendor = '{vendor}'",
            row => (row.GetString(0), row.GetString(1), row.GetDecimal(2))))
        {
            d.Figure(metric, $"{metric} is {value} {unit}.", "erp", metric, value, unit, supports: metric == "faults" ? "Q" : "C");
        }
    }).ValueOrThrow();
    Console.WriteLine($"{vendor} {engine.Score(dossier).Headline.Score}");
}

void Execute(string sql) => new SqliteCommand(sql, database).ExecuteNonQuery();

List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row)
{
    using var reader = new SqliteCommand(sql, database).ExecuteReader();
    var rows = new List<T>();
    while (reader.Read())
    {
        rows.Add(row(reader));
    }

    return rows;
}

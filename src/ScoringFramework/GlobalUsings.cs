// Every room is in sight of every file; which of them it may use is held by the house test.
global using ScoringFramework.Batch;
global using ScoringFramework.Changes;
global using ScoringFramework.Cohorts;
global using ScoringFramework.Collections;
global using ScoringFramework.Diagnostics;
global using ScoringFramework.Dossiers;
global using ScoringFramework.Drawing;
global using ScoringFramework.Files;
global using ScoringFramework.Json;
global using ScoringFramework.Output;
global using ScoringFramework.Rubrics;
global using ScoringFramework.Sampling;
global using ScoringFramework.Schemas;
global using ScoringFramework.Scoring;
global using ScoringFramework.Sql;
global using ScoringFramework.Wording;
global using ScoringFramework.Yaml;

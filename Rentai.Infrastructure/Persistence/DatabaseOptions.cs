using System.ComponentModel.DataAnnotations;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Section <c>Database</c>: where the data lies.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary><c>Sqlite</c> (an embedded file, the default) or <c>SqlServer</c>.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Connection string of that provider.</summary>
    [Required(ErrorMessage = "Database:ConnectionString is missing.")]
    public string ConnectionString { get; set; } = "Data Source=App_Data/rentai.db";

    /// <summary>Most statements sent to the server at once; 0 leaves it to the provider.</summary>
    [Range(0, 1000, ErrorMessage = "Database:MaxBatchSize must be from 0 to 1000.")]
    public int MaxBatchSize { get; set; }
}

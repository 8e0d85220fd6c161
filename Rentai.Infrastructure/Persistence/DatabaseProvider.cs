namespace Rentai.Infrastructure.Persistence;

internal enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

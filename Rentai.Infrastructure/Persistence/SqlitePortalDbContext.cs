using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Persistence;

/// <summary>The embedded store: one file beside the portal.</summary>
internal sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options, AccessScope? scope)
    : PortalDbContext(options, scope);

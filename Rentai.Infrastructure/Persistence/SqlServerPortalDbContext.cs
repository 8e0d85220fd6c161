using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Persistence;

/// <summary>The store of production.</summary>
internal sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options, AccessScope? scope)
    : PortalDbContext(options, scope);

using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Keeps the keys that protect cookies and circuits in the store, so that a restart signs nobody out.</summary>
internal sealed class KeysInStore(PortalContexts contexts) : IConfigureOptions<KeyManagementOptions>, IXmlRepository
{
    /// <inheritdoc/>
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.OpenForMigration();
        return
        [
            .. db.DataProtectionKeys.Select(k => k.Xml).AsEnumerable().Where(xml => xml is not null).Select(xml => XElement.Parse(xml!)),
        ];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = contexts.OpenForMigration();
        db.DataProtectionKeys.Add(
            new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) }
        );
        db.SaveChanges();
    }
}

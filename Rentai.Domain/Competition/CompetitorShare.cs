using Rentai.Domain.Naming;

namespace Rentai.Domain.Competition;

/// <summary>A competitor 竞争者 at a customer with its estimated share, level 1.</summary>
internal sealed class CompetitorShare
{
    private CompetitorShare() { }

    public CompetitorShare(int customerId, CompetitorSheet sheet)
    {
        CustomerId = customerId;
        Amend(sheet);
    }

    public int Id { get; private set; }

    public int ShareOfWalletId { get; private set; }

    public int CustomerId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What it supplies.</summary>
    public string? Product { get; private set; }

    /// <summary>Percent.</summary>
    public int Share { get; private set; }

    /// <summary>By what two names are the same competitor.</summary>
    public static string KeyOf(string name) => NameText.Normalise(name) is { Length: > 0 } key ? key : name.Trim();

    public void Amend(CompetitorSheet sheet)
    {
        Name = sheet.Name.Trim();
        Product = NameText.Kept(sheet.Product);
        Share = sheet.Share!.Value;
    }
}

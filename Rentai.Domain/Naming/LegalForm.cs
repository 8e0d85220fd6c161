namespace Rentai.Domain.Naming;

/// <summary>Legal forms 组织形式 at the end of a company's name, which tell nothing about which company it is.</summary>
internal static class LegalForm
{
    private static readonly string[] Chinese =
    [
        "股份有限责任公司",
        "股份合作公司",
        "股份有限公司",
        "有限责任公司",
        "有限公司",
        "集团公司",
        "总公司",
        "股份公司",
        "公司",
        "集团",
        "股份",
        "有限合伙企业",
        "有限合伙",
        "普通合伙企业",
        "普通合伙",
        "合伙企业",
        "个人独资企业",
        "有限責任公司",
        "集團",
    ];

    private static readonly string[] Latin =
    [
        "companylimited",
        "corporation",
        "incorporated",
        "pteltd",
        "pvtltd",
        "coltd",
        "limited",
        "gmbh",
        "corp",
        "ltd",
        "inc",
        "llc",
    ];

    /// <summary>
    /// Length in UTF-16 units of a normalised name without its trailing Chinese legal forms (several may follow one another, as in
    /// 集团股份有限公司). A name that is nothing else keeps its whole length.
    /// </summary>
    public static int Start(string normalised) => Start(normalised, Chinese);

    /// <summary>The normalised name without trailing legal forms, Chinese or Latin; a name that is nothing else stays.</summary>
    public static string Strip(string normalised)
    {
        var core = normalised[..Start(normalised, Chinese)];
        return core[..Start(core, Latin)];
    }

    private static int Start(string name, string[] forms)
    {
        var length = name.Length;
        while (Array.Find(forms, form => name.AsSpan(0, length).EndsWith(form, StringComparison.Ordinal)) is { } found)
        {
            if (found.Length == length)
            {
                return name.Length;
            }

            length -= found.Length;
        }

        return length;
    }
}

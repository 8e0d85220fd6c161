namespace Rentai.Infrastructure.Demo;

/// <summary>
/// Customers of the demo company about whom something particular is true, whatever its size and whatever today is. Tests and
/// demonstrations find them by these numbers.
/// </summary>
internal static class DemoStories
{
    /// <summary>Carries one unique text or number in every field above level 1: <see cref="DemoMarkers"/>.</summary>
    public const int MarkedCustomer = 8;

    /// <summary>Ordered regularly, then fell silent without anybody noticing; with the days since the last possible order and the former interval.</summary>
    public static readonly IReadOnlyList<(int Index, int SilentForDays, int CycleDays)> SilentlyLost =
    [
        (11, 65, 14),
        (19, 95, 21),
        (27, 130, 18),
        (35, 180, 28),
        (43, 230, 24),
        (51, 290, 30),
    ];

    /// <summary>Tier active, but growing past the line of tier important.</summary>
    public const int RisingToImportantTier = 16;

    /// <summary>Tier important, but growing past the line of tier special.</summary>
    public const int RisingToSpecialTier = 17;

    /// <summary>Tier special, but buying far less this year.</summary>
    public const int FallingFromSpecialTier = 18;

    /// <summary>Class ordinary, but growing past the line of class important.</summary>
    public const int RisingToImportantClass = 20;

    /// <summary>Class important, but buying far less this year.</summary>
    public const int FallingFromImportantClass = 28;

    /// <summary>Sales of exactly 50 000.00 last fiscal year.</summary>
    public const int SalesOf50000 = 21;

    /// <summary>Sales of exactly 500 000.00 last fiscal year.</summary>
    public const int SalesOf500000 = 22;

    /// <summary>Sales of exactly 1 000 000.00 last fiscal year: on the line, not above it.</summary>
    public const int SalesOf1000000 = 23;

    /// <summary>Gross profit of exactly 30 000.00 last fiscal year.</summary>
    public const int ProfitOf30000 = 24;

    /// <summary>Gross profit of exactly 100 000.00 last fiscal year.</summary>
    public const int ProfitOf100000 = 25;

    /// <summary>Gross profit of exactly 300 000.00 last fiscal year.</summary>
    public const int ProfitOf300000 = 26;

    /// <summary>No phone, no website.</summary>
    public const int WithoutPhone = 31;

    /// <summary>Buys, but no contact is known.</summary>
    public const int WithoutContacts = 32;

    /// <summary>Nothing but its name: no credit code, address, phone, account manager.</summary>
    public const int BareRecord = 33;

    /// <summary>Contacts without any number or address.</summary>
    public const int UnreachableContacts = 34;

    /// <summary>A customer that never ordered.</summary>
    public const int WithoutOrders = 36;

    /// <summary>One order only.</summary>
    public const int OneOrder = 37;

    /// <summary>Two orders only.</summary>
    public const int TwoOrders = 38;

    /// <summary>All orders on one day.</summary>
    public const int AllOnOneDay = 39;

    /// <summary>Buys every second Friday.</summary>
    public const int EverySecondFriday = 40;

    /// <summary>A contact born in a leap month 闰二月.</summary>
    public const int LeapMonthBirthday = 41;

    /// <summary>A contact born on the thirtieth of a lunar month.</summary>
    public const int LunarThirtiethBirthday = 42;

    /// <summary>A contact born on 29 February.</summary>
    public const int LeapDayBirthday = 44;

    /// <summary>𠮷 in the customer's name.</summary>
    public const int RareCharacterInName = 45;

    /// <summary>𠮷 in a contact's name.</summary>
    public const int RareCharacterInContact = 46;

    /// <summary>A very long name.</summary>
    public const int LongName = 47;

    /// <summary>120 contacts.</summary>
    public const int ManyContacts = 48;

    /// <summary>Agents 代理商 that count as important.</summary>
    public static readonly IReadOnlyList<int> Agents = [49, 50];

    /// <summary>A company that was entered a second time.</summary>
    public const int DuplicateOriginal = 52;

    /// <summary>Likely the same company as <see cref="DuplicateOriginal"/>.</summary>
    public const int DuplicateCopy = 53;

    /// <summary>Archived.</summary>
    public const int Archived = 54;

    /// <summary>A manager set another class than the sales say.</summary>
    public const int ClassOverridden = 55;

    /// <summary>A manager set another tier than the sales say.</summary>
    public const int TierOverridden = 56;

    /// <summary>The best score of all, but D in credit: important, not core.</summary>
    public const int BestScoreBadCredit = 57;

    /// <summary>Two customers with the same score; the first sold more.</summary>
    public static readonly IReadOnlyList<int> Tie = [58, 59];

    /// <summary>Sales of 499 999.99 last fiscal year: a cent below the boundary.</summary>
    public const int SalesJustBelow500000 = 60;

    /// <summary>Gross profit of 99 999.99 last fiscal year: a cent below the boundary.</summary>
    public const int ProfitJustBelow100000 = 61;

    /// <summary>Number of contacts of <see cref="ManyContacts"/>.</summary>
    public const int ContactsOfMany = 120;

    /// <summary>Highest number that a story uses.</summary>
    public const int Last = 61;

    private static readonly decimal[] SilentlyLostSales = [310_000m, 146_000m, 118_000m, 97_000m, 83_000m, 66_000m];

    /// <summary>What the stories fix.</summary>
    public static readonly IReadOnlyList<DemoStory> All =
    [
        new(MarkedCustomer, 640_000m, Pattern: DemoPattern.Regular, CycleDays: 16, GrowthThisYear: 1.08),
        .. SilentlyLost.Select(
            (s, i) =>
                new DemoStory(
                    s.Index,
                    SilentlyLostSales[i],
                    Pattern: DemoPattern.Regular,
                    CycleDays: s.CycleDays,
                    SilentForDays: s.SilentForDays,
                    GrowthThisYear: 1
                )
        ),
        new(
            RisingToImportantTier,
            122_000m,
            Pattern: DemoPattern.Regular,
            CycleDays: 25,
            GrowthThisYear: 2.1,
            GrowthLastYear: 2.6,
            Habit: DemoPaymentHabit.AsAgreed
        ),
        new(
            RisingToSpecialTier,
            530_000m,
            Pattern: DemoPattern.Regular,
            CycleDays: 20,
            GrowthThisYear: 2.1,
            GrowthLastYear: 1.9,
            Habit: DemoPaymentHabit.AsAgreed
        ),
        new(
            FallingFromSpecialTier,
            430_000m,
            Pattern: DemoPattern.Regular,
            CycleDays: 22,
            GrowthThisYear: 0.3,
            GrowthLastYear: 0.8,
            Habit: DemoPaymentHabit.AsAgreed
        ),
        new(
            RisingToImportantClass,
            56_000m,
            Pattern: DemoPattern.Regular,
            CycleDays: 30,
            GrowthThisYear: 2.2,
            GrowthLastYear: 1.5,
            Habit: DemoPaymentHabit.AsAgreed
        ),
        new(FallingFromImportantClass, 56_000m, Pattern: DemoPattern.Regular, CycleDays: 35, GrowthThisYear: 0.4),
        new(SalesOf50000, 50_000m, IsExact: true),
        new(SalesOf500000, 500_000m, IsExact: true),
        new(SalesOf1000000, 1_000_000m, IsExact: true, Pattern: DemoPattern.Regular, CycleDays: 15),
        new(ProfitOf30000, 104_000m, LastYearProfit: 30_000m),
        new(ProfitOf100000, 345_000m, LastYearProfit: 100_000m),
        new(ProfitOf300000, 1_060_000m, LastYearProfit: 300_000m),
        new(WithoutPhone, 24_000m),
        new(WithoutContacts, 31_000m),
        new(BareRecord, null, Standing: DemoStanding.Prospect),
        new(UnreachableContacts, 18_000m),
        new(WithoutOrders, null, Pattern: DemoPattern.None, Standing: DemoStanding.Former),
        new(OneOrder, 9_800m, Pattern: DemoPattern.OneOrder),
        new(TwoOrders, 14_500m, Pattern: DemoPattern.TwoOrders),
        new(AllOnOneDay, 36_000m, Pattern: DemoPattern.OneDay),
        new(EverySecondFriday, 156_000m, Pattern: DemoPattern.SecondFriday, CycleDays: 14),
        new(LeapMonthBirthday, 92_000m),
        new(LunarThirtiethBirthday, 134_000m),
        new(LeapDayBirthday, 71_000m),
        new(RareCharacterInName, 108_000m),
        new(RareCharacterInContact, 45_000m),
        new(LongName, 62_000m),
        new(ManyContacts, 460_000m, Pattern: DemoPattern.Regular, CycleDays: 18),
        new(Agents[0], 176_000m),
        new(Agents[1], 152_000m),
        new(DuplicateOriginal, 38_000m),
        new(DuplicateCopy, 8_000m),
        new(Archived, null, Standing: DemoStanding.Former),
        new(ClassOverridden, 33_000m),
        new(TierOverridden, 78_000m),
        new(
            BestScoreBadCredit,
            1_450_000m,
            Pattern: DemoPattern.Regular,
            CycleDays: 12,
            GrowthLastYear: 1.1,
            Habit: DemoPaymentHabit.LastPartLost
        ),
        new(Tie[0], 88_000m, Pattern: DemoPattern.Regular, CycleDays: 40, GrowthLastYear: 1.1),
        new(Tie[1], 69_000m, Pattern: DemoPattern.Regular, CycleDays: 45, GrowthLastYear: 1.1),
        new(SalesJustBelow500000, 499_999.99m, IsExact: true),
        new(ProfitJustBelow100000, 330_000m, LastYearProfit: 99_999.99m),
    ];
}

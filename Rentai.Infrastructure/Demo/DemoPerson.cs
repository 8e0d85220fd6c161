using Rentai.Domain.Access;
using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Demo;

/// <summary>A colleague of the demo company.</summary>
/// <param name="Key">Lasting key; the subject id is <c>demo:</c> and this.</param>
/// <param name="Name">Name.</param>
/// <param name="Position">Position.</param>
/// <param name="Team">Team or department.</param>
/// <param name="Mailbox">Local part of the e-mail address.</param>
internal sealed record DemoPerson(string Key, string Name, Position Position, string Team, string Mailbox)
{
    public string SubjectId => "demo:" + Key;

    /// <summary>The level that the demo sign-in grants to such a position.</summary>
    public AccessLevel Level =>
        Position switch
        {
            Position.Executive => AccessLevel.Executive,
            Position.AccountManager or Position.SalesManager => AccessLevel.Manager,
            _ => AccessLevel.Staff,
        };

    public string Email => Mailbox + "@rentai.example";
}

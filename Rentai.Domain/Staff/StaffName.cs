namespace Rentai.Domain.Staff;

/// <summary>A colleague, as pickers and lists show one.</summary>
/// <param name="Id">Row in the staff table.</param>
/// <param name="Name">Name.</param>
/// <param name="Position">What the person does.</param>
/// <param name="Team">Team, when assigned.</param>
public sealed record StaffName(int Id, string Name, Position Position, string? Team);

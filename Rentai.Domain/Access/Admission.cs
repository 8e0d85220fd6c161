namespace Rentai.Domain.Access;

/// <summary>What the staff table says about somebody at the door.</summary>
/// <param name="StaffId">The person's row; made at the first sign-in.</param>
/// <param name="Cap">The administrator's cap, or <see langword="null"/>.</param>
/// <param name="IsSuspended">Whether the administrator suspended the person.</param>
internal readonly record struct Admission(int StaffId, AccessLevel? Cap, bool IsSuspended);

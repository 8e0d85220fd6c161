namespace Rentai.Domain.Access;

/// <summary>A record whose rows differ in level, such as a contact in top management or a log marked level 2.</summary>
internal interface ILevelled
{
    /// <summary>The least level that knows of this row.</summary>
    AccessLevel VisibleFrom { get; }
}

namespace Rentai.Domain.Engagement;

/// <summary>Kinds of contact log entries 联络记录.</summary>
public enum LogKind
{
    /// <summary>拜访报告.</summary>
    Visit,

    /// <summary>电话记录.</summary>
    Call,
}

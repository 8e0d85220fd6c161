namespace Rentai.Domain.Staff;

/// <summary>What somebody does in the company 岗位. Says nothing about access.</summary>
public enum Position
{
    /// <summary>未设置: not yet said.</summary>
    Unassigned,

    /// <summary>商务助理.</summary>
    BusinessAssistant,

    /// <summary>销售工程师.</summary>
    SalesEngineer,

    /// <summary>技术服务.</summary>
    ServiceEngineer,

    /// <summary>客户经理.</summary>
    AccountManager,

    /// <summary>销售经理.</summary>
    SalesManager,

    /// <summary>高层.</summary>
    Executive,

    /// <summary>系统管理员.</summary>
    Administrator,
}

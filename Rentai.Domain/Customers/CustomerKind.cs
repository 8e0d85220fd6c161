namespace Rentai.Domain.Customers;

/// <summary>How a customer buys.</summary>
public enum CustomerKind
{
    /// <summary>直接客户: for its own use.</summary>
    Direct,

    /// <summary>代理商: sells on.</summary>
    Agent,

    /// <summary>系统集成商: builds our instruments into its systems.</summary>
    SystemIntegrator,
}

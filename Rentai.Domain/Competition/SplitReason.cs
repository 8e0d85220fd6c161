namespace Rentai.Domain.Competition;

/// <summary>Why a customer does not buy everything from us 分流原因.</summary>
public enum SplitReason
{
    /// <summary>两家以上供应: its rules ask for two suppliers.</summary>
    TwoSuppliers,

    /// <summary>项目另有所属: the product is ours, the project went elsewhere.</summary>
    Project,

    /// <summary>价格.</summary>
    Price,

    /// <summary>功能: it needs a function that we lack.</summary>
    Function,

    /// <summary>服务: it needs a service that we do not give.</summary>
    Service,
}

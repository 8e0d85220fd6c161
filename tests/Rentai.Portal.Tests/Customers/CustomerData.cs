using Rentai.Domain.Customers;

namespace Rentai.Portal.Tests.Customers;

internal static class CustomerData
{
    public static CustomerSheet Rentai { get; } =
        new()
        {
            FullName = "上海仁泰科技有限公司",
            ShortName = "仁泰科技",
            Industry = Industry.Power,
            Province = Province.Shanghai,
            Phone = "021-55881234",
        };

    public static CustomerSheet Dajiang { get; } =
        new()
        {
            FullName = "江苏大江热电厂",
            ShortName = "大江热电",
            Industry = Industry.Heating,
            Province = Province.Jiangsu,
        };

    public static RegisterCustomer Register(CustomerSheet sheet) => new(sheet, Guid.CreateVersion7());
}

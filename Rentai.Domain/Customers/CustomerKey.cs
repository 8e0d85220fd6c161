using Rentai.Domain.Access;
using Rentai.Domain.Naming;

namespace Rentai.Domain.Customers;

/// <summary>One entry of the search index: a text by whose beginning a customer is found. Levelled, since a contact's name may be.</summary>
internal sealed class CustomerKey : ILevelled
{
    private CustomerKey() { }

    public CustomerKey(int customerId, int? contactId, SearchKey key, AccessLevel visibleFrom)
    {
        CustomerId = customerId;
        ContactId = contactId;
        Text = key.Text;
        Kind = key.Kind;
        VisibleFrom = visibleFrom;
    }

    public long Id { get; private set; }

    public string Text { get; private set; } = "";

    public SearchKeyKind Kind { get; private set; }

    public int CustomerId { get; private set; }

    /// <summary>The contact whose name or phone it is; <see langword="null"/> for the customer's own.</summary>
    public int? ContactId { get; private set; }

    public AccessLevel VisibleFrom { get; private set; }
}

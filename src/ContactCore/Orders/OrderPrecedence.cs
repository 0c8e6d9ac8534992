using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Orders;

/// <summary>
/// Which of two reports of one order stands, whichever came first: the one with the later instant of report; of equal
/// instants the one that is greater by when it was placed, status, total, currency, then items one by one. So any set of
/// reports ends in the same order.
/// </summary>
internal sealed class OrderPrecedence : IComparer<Order>
{
    public static readonly OrderPrecedence Instance = new();

    private OrderPrecedence()
    {
    }

    public int Compare(Order? x, Order? y)
    {
        int byInstant = x!.ReportedAt.CompareTo(y!.ReportedAt);
        return byInstant != 0 ? byInstant : CompareWords(x, y);
    }

    /// <summary>Compares what two reports tell, whenever they were made; 0 where it is the same.</summary>
    public static int CompareWords(Order one, Order other) => First(
        one.At.CompareTo(other.At),
        CodePointOrder.Instance.Compare(one.Status, other.Status),
        one.Total.CompareTo(other.Total),
        CodePointOrder.Instance.Compare(one.Currency, other.Currency),
        CompareItems(one.Items, other.Items));

    private static int CompareItems(ValueList<OrderItem> one, ValueList<OrderItem> other) => one.Zip(other, CompareItem)
        .Append(one.Count.CompareTo(other.Count))
        .FirstOrDefault(difference => difference != 0);

    private static int CompareItem(OrderItem one, OrderItem other) => First(
        CodePointOrder.Instance.Compare(one.Sku, other.Sku),
        CodePointOrder.Instance.Compare(one.Name, other.Name),
        one.Quantity.CompareTo(other.Quantity),
        Nullable.Compare(one.Price, other.Price));

    private static int First(params ReadOnlySpan<int> differences)
    {
        foreach (int difference in differences)
        {
            if (difference != 0)
                return difference;
        }

        return 0;
    }
}

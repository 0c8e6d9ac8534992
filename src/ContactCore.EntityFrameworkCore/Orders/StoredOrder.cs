namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>An order's rows while a change set is applied.</summary>
internal sealed record StoredOrder(OrderRow Row, List<OrderItemRow> Items);

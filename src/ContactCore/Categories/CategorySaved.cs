using ContactCore.Stores;

namespace ContactCore.Categories;

/// <summary>
/// A category is created, or the one of its ID replaced. O1: a name that another category has is a
/// <see cref="NameTakenException"/>.
/// </summary>
/// <param name="Category">The category.</param>
public sealed record CategorySaved(SubscriptionCategory Category) : Change;

namespace ContactCore.Activities;

/// <summary>A place in a contact's activities.</summary>
/// <param name="SentAt">When the activity of the place was sent.</param>
/// <param name="Origin">Its key.</param>
public readonly record struct ActivityPosition(DateTimeOffset SentAt, Guid Origin);

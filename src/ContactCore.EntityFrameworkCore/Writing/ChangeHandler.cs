using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>Applies changes of one kind.</summary>
/// <typeparam name="TChange">The kind.</typeparam>
internal abstract class ChangeHandler<TChange> : IChangeHandler where TChange : Change
{
    public Type Kind => typeof(TChange);

    public Task<long> ApplyAsync(Change change, WriteUnit unit, CancellationToken cancellationToken) =>
        ApplyAsync((TChange)change, unit, cancellationToken);

    protected abstract Task<long> ApplyAsync(TChange change, WriteUnit unit, CancellationToken cancellationToken);
}

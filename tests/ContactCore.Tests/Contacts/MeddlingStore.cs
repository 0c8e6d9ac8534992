using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Contacts;

/// <summary>Puts a door before a store's own, through which somebody else comes first.</summary>
internal sealed class MeddlingStore
{
    /// <summary>What the others do before the next changes are written; done once.</summary>
    public Queue<Func<Task>> Meddling { get; } = new();

    public void Replace(IServiceCollection services) => services.PutBefore<IWriteDoor>(inner => new Door(this, inner));

    private sealed class Door(MeddlingStore store, IWriteDoor inner) : IWriteDoor
    {
        private bool _isMeddling;

        public async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
        {
            if (!_isMeddling && store.Meddling.TryDequeue(out Func<Task>? meddle))
            {
                _isMeddling = true;
                try
                {
                    await meddle();
                }
                finally
                {
                    _isMeddling = false;
                }
            }

            return await inner.ApplyAsync(changes, cancellationToken);
        }
    }
}

using ContactCore.Setup;
using ContactCore.Stores;

namespace ContactCore.Conformance;

/// <summary>
/// One store, new and empty, of the adapter that is to be proved. The suite makes one for each test, and disposes of it.
/// </summary>
public abstract class StoreUnderTest
{
    /// <summary>
    /// Whether what is written outlives the host's services, so that a second host of this store finds it.
    /// </summary>
    public virtual bool IsDurable => false;

    /// <summary>
    /// How many random scripts a test of <see cref="ModelConformance{TStore}"/> plays, times CONTACTCORE_TEST_SCALE. A
    /// script costs hundreds of reads.
    /// </summary>
    public virtual int ScriptsATest => 4;

    /// <summary>
    /// How many random filters <see cref="FilterConformance{TStore}"/> asks random bases, times CONTACTCORE_TEST_SCALE.
    /// </summary>
    public virtual int FiltersATest => 400;

    /// <summary>
    /// Chooses the store on a host, as a user would. Called for several hosts, where the store is durable, it leads each
    /// of them to the same store.
    /// </summary>
    /// <param name="builder">What <c>AddContactCore</c> gave.</param>
    public abstract void AddTo(ContactCoreBuilder builder);

    /// <summary>Makes the store such that <see cref="IStoreSetup.CheckAsync"/> must refuse it.</summary>
    /// <param name="problem">What shall be wrong with it.</param>
    /// <returns>Whether it was done; false, the default, where this cannot befall the store.</returns>
    public virtual Task<bool> TrySpoilAsync(StoreProblem problem) => Task.FromResult(false);

    /// <summary>Takes the store away after the test.</summary>
    /// <returns>When it is gone.</returns>
    public virtual Task DisposeStoreAsync() => Task.CompletedTask;
}

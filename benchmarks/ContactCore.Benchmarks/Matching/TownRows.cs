using System.Globalization;
using System.Runtime.CompilerServices;
using ContactCore.Importing;

namespace ContactCore.Benchmarks.Matching;

/// <summary>The invented persons of a town as rows of an import.</summary>
/// <param name="people">The persons.</param>
public sealed class TownRows(IReadOnlyList<InventedPerson> people) : RowSource
{
    public override string Name => "town";

    public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<RowReader>(new Reader(people));

    private sealed class Reader(IReadOnlyList<InventedPerson> people) : RowReader
    {
        public override IReadOnlyList<string> Header =>
            ["externalId", "firstName", "lastName", "email", "phone", "address.line1", "address.city", "address.postalCode", "field:born:date"];

        public override async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            for (int i = 0; i < people.Count; i++)
            {
                InventedPerson person = people[i];
                yield return new Row(
                    i + 2,
                    [i.ToString(CultureInfo.InvariantCulture), person.First, person.Last, person.Email, person.Phone, person.Street, person.City, person.Postcode, person.Born]);
            }
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.Filters;
using ContactCore.Text;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>
/// Compares the text of an additional field, of which the indexed column has the beginning, and another one all where
/// there is more.
/// </summary>
internal static class FieldTextTests
{
    public static Expression<Func<FieldValueRow, bool>> Of(Comparison comparison, string comparand)
    {
        string beginning = NormalizedText.Prefix(comparand, FieldWriting.IndexedUnits);
        return comparison switch
        {
            Comparison.Is when comparand.Length == beginning.Length => row => row.TextNorm == comparand && row.TextWhole == null,
            Comparison.Is => row => row.TextNorm == beginning && row.TextWhole == comparand,
            // A beginning that is as long as the column could end there within a pair of surrogates.
            Comparison.StartsWith when comparand.Length < FieldWriting.IndexedUnits => TextTests.Of<FieldValueRow>(row => row.TextNorm, comparison, comparand),
            _ => TextTests.Of<FieldValueRow>(row => row.TextWhole ?? row.TextNorm, comparison, comparand),
        };
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;

namespace ContactCore.Filters.Text;

/// <summary>
/// The second gate: System.Linq.Dynamic.Core with everything turned off that is not needed to join comparisons by
/// <c>and</c>, <c>or</c>, <c>not</c> and parentheses. It sees <see cref="Surface"/> and nothing else (CVE-2023-32571,
/// CVE-2024-51417: it once reached any type and any member).
/// </summary>
internal static class LockedParser
{
    private static readonly ParsingConfig Config = new()
    {
        CustomTypeProvider = new SurfaceTypes(),
        AllowNewToEvaluateAnyType = false,
        DisallowNewKeyword = true,
        ResolveTypesBySimpleName = false,
        SupportEnumerationsFromSystemNamespace = false,
        SupportCastingToFullyQualifiedTypeAsString = false,
        AllowEqualsAndToStringMethodsOnObject = false,
        AreContextKeywordsEnabled = false,
        DisableMemberAccessToIndexAccessorFallback = true,
        LoadAdditionalAssembliesFromCurrentDomainBaseDirectory = false,
        RestrictOrderByToPropertyOrField = true,
        DateTimeIsParsedAsUTC = true,
        IsCaseSensitive = true,
        NumberParseCulture = CultureInfo.InvariantCulture,
    };

    [RequiresUnreferencedCode(FilterText.NotTrimmed)]
    [RequiresDynamicCode(FilterText.NotAhead)]
    public static Expression Parse(Phrasing phrasing)
    {
        string phrase = phrasing.Write();
        try
        {
            return DynamicExpressionParser.ParseLambda<Surface, bool>(Config, false, phrase, phrasing.Operands).Body;
        }
        catch (Exception e) when (e is not FilterException)
        {
            // Whatever comes out of the parser, our names and placeholders were joined in a way that says nothing.
            Token where = phrasing.Origin(e is ParseException parse ? parse.Position : int.MaxValue);
            string place = where.Kind == TokenKind.End ? "the end" : "this place";
            throw where.Refusal($"the conditions are not joined rightly up to {place}", "conditions joined by and, or, not ( … ), with a ) for each (");
        }
    }
}

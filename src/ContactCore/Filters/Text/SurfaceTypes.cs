using System.Linq.Dynamic.Core.CustomTypeProviders;
using System.Reflection;

namespace ContactCore.Filters.Text;

/// <summary>Tells the parser which types there are: those of the surface, and none by name.</summary>
internal sealed class SurfaceTypes : IDynamicLinqCustomTypeProvider
{
    public HashSet<Type> GetCustomTypes() =>
        [typeof(Surface), typeof(Operand), typeof(AddressSurface), typeof(FieldsSurface), typeof(CategoriesSurface)];

    public Dictionary<Type, List<MethodInfo>> GetExtensionMethods() => [];

    public Type? ResolveType(string typeName) => null;

    public Type? ResolveTypeBySimpleName(string simpleTypeName) => null;
}

namespace ContactCore.Matching.Blocking;

/// <summary>A part of the candidates: some blocks of a key, or some records with all before them.</summary>
/// <param name="Key">Which key.</param>
/// <param name="From">The first block or record.</param>
/// <param name="Until">Behind the last one.</param>
internal readonly record struct CandidatePart(int Key, int From, int Until);

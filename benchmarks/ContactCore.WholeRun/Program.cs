using System.Diagnostics;
using System.Globalization;
using ContactCore.Csv;
using ContactCore.Matching;

// A file of records from its bytes to the groups of one person, as a program of its own: FILE.csv ID-COLUMN [IGNORED-COLUMN ...].
// Prints a row of a table: records, pairs compared, groups, seconds since the process was started, megabytes at most.
RecordTable table = await CsvRecordFile.ReadAsync(args[0], args[1], columns => columns.Ignoring(args.AsSpan(2)));
DuplicateRecords found = DuplicateRecords.Find(table);
int groups = found.ClustersAt(0.5).Count;
using Process self = Process.GetCurrentProcess();
double seconds = (TimeProvider.System.GetLocalNow().LocalDateTime - self.StartTime).TotalSeconds;
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"| {Path.GetFileName(args[0])} | {table.Count} | {found.Candidates} | {groups} | {seconds:0.00} | {self.PeakWorkingSet64 >> 20} |"));

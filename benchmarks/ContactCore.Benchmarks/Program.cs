using BenchmarkDotNet.Running;
using ContactCore.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(AddressBenchmarks).Assembly).Run(args);

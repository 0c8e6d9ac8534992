namespace ContactCore.Matching.Blocking;

/// <summary>Gives each distinct pair of numbers a number of its own, from 1.</summary>
internal sealed class PairNumbers
{
    private readonly ulong[] _keys;
    private readonly int[] _numbers;
    private readonly int _mask;

    /// <param name="most">How many there may be.</param>
    public PairNumbers(int most)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, most + (most / 2)));
        _keys = new ulong[size];
        _numbers = new int[size];
        _mask = size - 1;
    }

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The number of two numbers, neither of which is 0.</summary>
    public int Add(int one, int other)
    {
        ulong key = ((ulong)(uint)one << 32) | (uint)other;
        ulong mixed = key * 0x9E3779B97F4A7C15;
        int slot = (int)((mixed ^ (mixed >> 29)) >> 16) & _mask;
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
                return _numbers[slot];
            slot = (slot + 1) & _mask;
        }

        _keys[slot] = key;
        return _numbers[slot] = Count++;
    }
}

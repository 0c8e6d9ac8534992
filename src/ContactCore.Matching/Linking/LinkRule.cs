namespace ContactCore.Matching;

/// <summary>How many records of each of two tables may be of one person.</summary>
public enum LinkRule
{
    /// <summary>One of each: no table has a person twice. What is linked adds up to the most evidence.</summary>
    OneToOne = 0,

    /// <summary>Many of the left and one of the right: each left record has one right one at most.</summary>
    ManyToOne = 1,

    /// <summary>One of the left and many of the right: each right record has one left one at most.</summary>
    OneToMany = 2,

    /// <summary>Many of both: each pair stands for itself.</summary>
    ManyToMany = 3,
}

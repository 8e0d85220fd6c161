namespace Rentai.Domain.Grading;

/// <summary>What a reviewer looks for.</summary>
public enum ReviewMark
{
    /// <summary>升: a better class than before, or the same with a better tier.</summary>
    Up,

    /// <summary>降: a worse class than before, or the same with a worse tier.</summary>
    Down,

    /// <summary>首次定级: never graded before.</summary>
    New,

    /// <summary>人工调整: class or tier set by hand.</summary>
    Overridden,

    /// <summary>临界: the class flips when a weight varies.</summary>
    Borderline,

    /// <summary>暂定: too little is rated.</summary>
    Provisional,
}

namespace Rentai.Portal.Grading;

/// <summary>Where the wizard puts the cursor.</summary>
public enum WizardPlace
{
    /// <summary>On the current factor.</summary>
    Factor,

    /// <summary>In the current factor's reason.</summary>
    Reason,

    /// <summary>On what comes after the factors: submit, or the next customer.</summary>
    Onward,

    /// <summary>In the panel for class and tier by hand.</summary>
    ByHand,
}

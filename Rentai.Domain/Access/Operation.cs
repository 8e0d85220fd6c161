namespace Rentai.Domain.Access;

/// <summary>
/// Everything a person can ask of the portal, by the name the permission matrix uses. One front-door method, one operation.
/// </summary>
public enum Operation
{
    /// <summary>List, filter and search customers.</summary>
    FindCustomers,

    /// <summary>Open a customer profile; its parts come by level.</summary>
    ReadCustomer,

    /// <summary>Enter a new customer.</summary>
    RegisterCustomer,

    /// <summary>Change a customer's company data.</summary>
    AmendCustomer,

    /// <summary>Archive a customer, or take it back from the archive.</summary>
    ArchiveCustomer,

    /// <summary>See the contacts of a customer; top management appears from level 2.</summary>
    ReadContacts,

    /// <summary>Enter, change and end contacts; top management from level 2.</summary>
    MaintainContacts,

    /// <summary>See a contact's private details 隐私.</summary>
    ReadPrivateDetails,

    /// <summary>Change a contact's private details 隐私.</summary>
    MaintainPrivateDetails,

    /// <summary>Erase a contact's private details on the person's request.</summary>
    ErasePrivateDetails,

    /// <summary>See orders, payments and sales.</summary>
    ReadSales,

    /// <summary>See competitors 竞争者 and our share of wallet 占有率.</summary>
    ReadCompetition,

    /// <summary>Note, change and remove competitors and shares.</summary>
    MaintainCompetition,

    /// <summary>Read visit reports and call notes of the reader's level.</summary>
    ReadContactLog,

    /// <summary>File a visit report 拜访报告.</summary>
    RecordVisit,

    /// <summary>File a call note 电话记录.</summary>
    RecordCall,

    /// <summary>See follow-ups 跟进 of the reader's level.</summary>
    ReadFollowUps,

    /// <summary>Add, move, hand over and finish follow-ups.</summary>
    MaintainFollowUps,

    /// <summary>Keep, resume and discard one's own drafts 草稿.</summary>
    KeepDrafts,

    /// <summary>See colleagues' names and teams, as pickers need them.</summary>
    ReadStaff,

    /// <summary>Cap, suspend and reinstate people.</summary>
    AdministerStaff,

    /// <summary>See gradings 评级: rounds, ratings, scores and grades of the reader's level.</summary>
    ReadGradings,

    /// <summary>Rate customers, set class or tier by hand, submit.</summary>
    GradeCustomers,

    /// <summary>Open, assign, review, approve and close yearly rounds 年度评级.</summary>
    DirectGradingRounds,

    /// <summary>See the versions of the grading scheme 评级方案.</summary>
    ReadGradingSchemes,

    /// <summary>Save a new version of the grading scheme.</summary>
    MaintainGradingSchemes,

    /// <summary>Try out weights and lines on the customers 方案试算.</summary>
    TryGradingSchemes,

    /// <summary>Read the audit trail 审计记录.</summary>
    ReadAuditTrail,
}

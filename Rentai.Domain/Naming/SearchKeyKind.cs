namespace Rentai.Domain.Naming;

/// <summary>What a search key was made from.</summary>
internal enum SearchKeyKind
{
    /// <summary>The name as written.</summary>
    Name,

    /// <summary>The name in toneless pinyin 拼音.</summary>
    Pinyin,

    /// <summary>The initials of its pinyin 首字母.</summary>
    Initials,

    /// <summary>A number such as C0001.</summary>
    Number,

    /// <summary>Digits of a telephone number.</summary>
    Phone,
}

using System.Globalization;
using Rentai.Domain.Calendar;

namespace Rentai.Portal.Forms;

/// <summary>Instants as the portal's wall clock shows them.</summary>
public static class Moments
{
    /// <summary>2026-03-05 14:32.</summary>
    public static string Of(DateTime utc, PortalClock clock) => clock.Local(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

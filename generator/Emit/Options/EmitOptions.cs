namespace LightsailContract.Emit.Options;

/// <summary>What is emitted for a contract, and how.</summary>
/// <param name="Namespace">The namespace of everything that is emitted for the contract. Two services share shape names,
/// so each needs a namespace of its own.</param>
/// <param name="Public">Whether the types are public; otherwise internal.</param>
/// <param name="Parts">Which parts are emitted.</param>
/// <param name="StrictEnums">Whether a value that an enum does not list is a violation; otherwise it passes through.</param>
/// <param name="ValidateInClient">Whether the client validates an input before it sends it.</param>
public sealed record EmitOptions(
    string Namespace,
    bool Public = true,
    EmitParts Parts = EmitParts.All,
    bool StrictEnums = false,
    bool ValidateInClient = false
);

/// <summary>The parts that can be emitted.</summary>
[Flags]
public enum EmitParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Structures, enums, unions, constraints and errors.</summary>
    Types = 1,

    /// <summary>The checks of constraints; needs <see cref="Types"/>.</summary>
    Validators = 2,

    /// <summary>Readers and writers of the protocol; needs <see cref="Types"/>.</summary>
    Serializers = 4,

    /// <summary>The client; needs <see cref="Serializers"/>.</summary>
    Client = 8,

    /// <summary>The handler interface and the dispatcher; needs <see cref="Serializers"/> and <see cref="Validators"/>.</summary>
    Server = 16,

    /// <summary>The client's registration for dependency injection; needs <see cref="Client"/> and a reference to
    /// LightsailContract.Runtime.DependencyInjection, so it is not a part of <see cref="All"/>.</summary>
    DependencyInjection = 32,

    /// <summary>Everything that the runtime alone suffices for.</summary>
    All = Types | Validators | Serializers | Client | Server,
}

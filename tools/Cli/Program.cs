using LightsailContract.Cli;

return await CommandLine.RunAsync(args, Terminal.ForProcess(), CancellationToken.None).ConfigureAwait(false);

class RecordedSurface(torch.autograd.Function):
    """grid_of for PyTorch, with its exact slopes."""

    @staticmethod
    def forward(ctx, x, y):
        ctx.save_for_backward(x, y)
        return torch.tensor(float(grid_of(x.item(), y.item())))

    @staticmethod
    def backward(ctx, along):
        x, y = (place.item() for place in ctx.saved_tensors)
        return along*float(grid_of(x, y, 1, 0)), along*float(grid_of(x, y, 0, 1))


